ALTER SEQUENCE handed_over_seq OWNED BY NONE;
ALTER SEQUENCE moved_seq OWNED BY NONE;
ALTER SEQUENCE owned_seq OWNED BY NONE;
ALTER SEQUENCE free_seq OWNED BY account.id;
ALTER SEQUENCE handed_over_seq OWNED BY invoice.number;
ALTER SEQUENCE moved_seq OWNED BY account.number;
