/**
 * Which days a plan names, and what is late or near on one day. In comes an {@link io.github.ictplan.model.IctPlan}, whole or as an audience may see
 * it; out come {@link io.github.ictplan.agenda.Due} days, of which rules, pages and {@link io.github.ictplan.agenda.Agenda} tell. Must not know
 * findings, reports or pages: here alone stands what "too late" means.
 */
@NullMarked
package io.github.ictplan.agenda;

import org.jspecify.annotations.NullMarked;
