"""Each rule broken on purpose, in a copy, to see its test go red: `make mutation`."""
