/**
 * YAML as a tree that knows its positions. In: the text of a front matter or of a YAML file. Out: {@link YamlNode}s whose scalars are
 * still the text that the school wrote, and findings for everything that YAML allows and we do not (anchors, tags, duplicate keys).
 *
 * <p>Read twice: a proofreader marks the mistakes that schools make where they were made and mends them ({@code Proofreader}, and one class for
 * each place in which they are made: {@code Outline}, {@code KeyProof}, {@code ListProof}, {@code ValueProof}, {@code FlowProof}), so that the
 * parser sees what was meant.
 *
 * <p>The only package that knows Jackson's parser.
 */
@NullMarked
package io.github.ictplan.yaml;

import org.jspecify.annotations.NullMarked;
