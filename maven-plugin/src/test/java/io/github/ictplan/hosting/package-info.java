/**
 * What a school gets to work together on GitHub: its workflows keep the rules of docs/publishing.md, and are rehearsed, each command as it stands in its file,
 * on local repositories, against a server that answers as GitHub does.
 */
@NullMarked
package io.github.ictplan.hosting;

import org.jspecify.annotations.NullMarked;
