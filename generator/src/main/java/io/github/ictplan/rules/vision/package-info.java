/**
 * Rules on the ICT vision: its three questions, its principles, its tie to the schoolvisie. Criteria are those of the Digisprong page.
 */
@NullMarked
package io.github.ictplan.rules.vision;

import org.jspecify.annotations.NullMarked;
