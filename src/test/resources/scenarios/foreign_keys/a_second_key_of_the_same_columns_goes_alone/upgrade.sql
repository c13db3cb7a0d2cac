DROP INDEX twice;
