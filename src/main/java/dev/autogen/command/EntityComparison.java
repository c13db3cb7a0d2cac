package dev.autogen.command;

import dev.autogen.database.Database;
import dev.autogen.metamodel.EntityModel;
import dev.autogen.report.Verdict;

/**
 * Entities that were held against something.
 *
 * @param model what the entities ask for
 * @param found what they were held against: the user's database, or a scratch one that holds what the revisions make
 * @param verdict how they differ
 */
record EntityComparison(EntityModel model, Database found, Verdict verdict) {}
