def log = new File(basedir, 'build.log').text.replace('\\', '/')
// Once in each of the two builds: the whole, and that of the top project alone.
assert log.count('[WARNING] orders/orders.asl.json:[') == 2
assert log.count('[WARNING] loans/loans.asl.json:[') == 2

// One report for the whole repository, as code scanning wants it.
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/steplint/steplint.sarif')).runs[0].results.size() == 2
assert !new File(basedir, 'orders/target/steplint').exists()
