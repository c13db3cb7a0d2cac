CREATE TABLE "say ""hi""" (
    "size 5""" integer,
    id bigint NOT NULL,
    CONSTRAINT "say ""hi""_pkey" PRIMARY KEY (id),
    CONSTRAINT "say ""hi""_size 5""_key" UNIQUE ("size 5""")
);
CREATE INDEX size_idx ON "say ""hi""" ("size 5""");
