"""The log of what was done: appended to in the transaction of the change, hash-chained, never changed."""
