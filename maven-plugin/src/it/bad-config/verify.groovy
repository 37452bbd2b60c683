def log = new File(basedir, 'build.log').text.replace('\\', '/')
// A wrong configuration is a fault of the build, not a finding: it names the place and the right word.
assert log =~ /lint\/strict\.yml:\[2,3\] .*mising-target.*did you mean "missing-target"/
assert log =~ /there is no configuration file .*lint\/missing\.yml/
assert !log.contains('Steplint: no findings')
