/**
 * What is known about a template of CloudFormation, or about the one that the Serverless Framework will write: what it
 * makes, and what refers to it.
 */
package io.github.steplint.facts.template;
