"""What every domain may use and none owns: reading tables, writing files, naming faults."""
