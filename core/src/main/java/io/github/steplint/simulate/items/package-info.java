/**
 * From where a distributed Map gets its items and where it puts its results: a folder that stands for S3, the formats
 * that an ItemReader reads, the batches of an ItemBatcher and the files of a ResultWriter.
 *
 * <p>Sources: AWS Step Functions guide, "ItemReader (Map)", "ItemBatcher (Map)" and "ResultWriter (Map)"; executions
 * recorded against the service.
 */
package io.github.steplint.simulate.items;
