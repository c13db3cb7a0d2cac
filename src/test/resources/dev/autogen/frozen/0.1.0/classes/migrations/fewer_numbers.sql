delete from numbers where name in ('from a file', 'from the same file');
