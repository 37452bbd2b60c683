/**
 * What the conditions of a Choice mean: which values make them true and which false, whether there are any, and which
 * are left when all rules have been asked.
 */
package io.github.steplint.facts.condition;
