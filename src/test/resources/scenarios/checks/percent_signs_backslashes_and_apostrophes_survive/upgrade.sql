ALTER TABLE account DROP CONSTRAINT old_code;
ALTER TABLE account ADD CONSTRAINT new_code CHECK (code not like '%\%' and code <> 'they''re "here"');
