// The four builds write into one log.
def log = new File(basedir, 'build.log').text.replace('\\', '/')

assert log.count('BUILD SUCCESS') == 2
assert log.count('(missing-target)') == 1
assert log.count('(activity-no-timeout)') == 3
assert log =~ /\[WARNING\] Steplint: 1 error and 1 warning /
assert log.contains('failOn is "sometimes"; it takes error, warning, note or never')

// Whether an entry of the configuration is of use can be told only where everything was checked.
assert log.count('[INFO] 1 note not shown: see it with -Dsteplint.minSeverity=note') == 1
