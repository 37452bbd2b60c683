def log = new File(basedir, 'build.log').text
assert log.contains('# missing-target')
assert log.contains('## Flagged')
assert log.contains('did you mean "missing-target"?')
assert log.contains('steplint:lint')
