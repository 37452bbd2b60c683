def log = new File(basedir, 'build.log').text.replace('\\', '/')
assert log.count('[WARNING] orders/orders.asl.json:[') == 1
assert log.count('[WARNING] loans/loans.asl.json:[') == 1

// One report for the whole repository, as code scanning wants it.
assert new groovy.json.JsonSlurper().parse(new File(basedir, 'target/steplint/steplint.sarif')).runs[0].results.size() == 2
assert !new File(basedir, 'orders/target').exists()
