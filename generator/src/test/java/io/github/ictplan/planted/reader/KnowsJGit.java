package io.github.ictplan.planted.reader;

import org.eclipse.jgit.lib.Repository;

final class KnowsJGit {
    Repository guest;
}
