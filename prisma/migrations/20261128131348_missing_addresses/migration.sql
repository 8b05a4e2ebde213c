-- CreateTable
CREATE TABLE "MissingAddress" (
    "path" TEXT NOT NULL,
    "hits" INTEGER NOT NULL,
    "firstAt" TIMESTAMPTZ(3) NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,
    "from" TEXT NOT NULL DEFAULT '',
    "leftAt" TIMESTAMPTZ(3),

    CONSTRAINT "MissingAddress_pkey" PRIMARY KEY ("path")
);
