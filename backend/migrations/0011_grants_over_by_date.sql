-- A grant that is over by its last day does not keep the role from being given again, which no index can tell by the day:
-- whoever gives a role looks at the others under the lock of the account's row.
DROP INDEX role_grant_once;
