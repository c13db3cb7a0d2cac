package dev.autogen.command;

import dev.autogen.metamodel.EntityModel;
import dev.autogen.report.Verdict;

/**
 * Entities that were held against something.
 *
 * @param model what the entities ask for
 * @param verdict how it differs from what was found
 */
record EntityComparison(EntityModel model, Verdict verdict) {}
