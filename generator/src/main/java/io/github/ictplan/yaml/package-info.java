/**
 * YAML as a tree that knows its positions. In: the text of a front matter or of a YAML file. Out: {@link YamlNode}s whose scalars are
 * still the text that the school wrote, and findings for everything that YAML allows and we do not (anchors, tags, duplicate keys).
 *
 * <p>The only package that knows Jackson's parser.
 */
@NullMarked
package io.github.ictplan.yaml;

import org.jspecify.annotations.NullMarked;
