-- CreateTable
CREATE TABLE "Front" (
    "listId" TEXT NOT NULL,
    "editionId" UUID NOT NULL,
    "sectionId" UUID,
    "layout" JSONB NOT NULL,
    "lockVersion" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Front_pkey" PRIMARY KEY ("listId")
);

-- CreateTable
CREATE TABLE "FrontVersion" (
    "id" UUID NOT NULL,
    "listId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "layout" JSONB NOT NULL,
    "madeById" UUID,
    "madeAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishAt" TIMESTAMPTZ(3),
    "publishedAt" TIMESTAMPTZ(3),
    "calledOffAt" TIMESTAMPTZ(3),

    CONSTRAINT "FrontVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PublishedFront" (
    "listId" TEXT NOT NULL,
    "editionId" UUID NOT NULL,
    "sectionId" UUID,
    "layout" JSONB NOT NULL,
    "endsAt" TIMESTAMPTZ(3),

    CONSTRAINT "PublishedFront_pkey" PRIMARY KEY ("listId")
);

-- CreateIndex
CREATE UNIQUE INDEX "FrontVersion_listId_number_key" ON "FrontVersion"("listId", "number");

-- CreateIndex
CREATE INDEX "PublishedFront_endsAt_idx" ON "PublishedFront"("endsAt");

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Front" ADD CONSTRAINT "Front_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrontVersion" ADD CONSTRAINT "FrontVersion_listId_fkey" FOREIGN KEY ("listId") REFERENCES "Front"("listId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedFront" ADD CONSTRAINT "PublishedFront_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PublishedFront" ADD CONSTRAINT "PublishedFront_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "Section"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Nor does a sealed front: only when it was published or called off is set, once.
CREATE FUNCTION "refuse_front_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{publishedAt,calledOffAt}'::text[] = to_jsonb(OLD) - '{publishedAt,calledOffAt}'::text[]
    AND num_nonnulls(OLD."publishedAt", OLD."calledOffAt") = 0 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A sealed front cannot be changed.' USING ERRCODE = 'DL001';
END $$;
CREATE TRIGGER "FrontVersion_is_immutable" BEFORE UPDATE ON "FrontVersion"
  FOR EACH ROW EXECUTE FUNCTION "refuse_front_change"();

-- Fronts that wait for their time.
CREATE INDEX "FrontVersion_waiting" ON "FrontVersion" ("publishAt")
  WHERE "publishAt" IS NOT NULL AND "publishedAt" IS NULL AND "calledOffAt" IS NULL;

DO $$
BEGIN
  GRANT SELECT ON "PublishedFront" TO "dateline_reader";
EXCEPTION
  WHEN undefined_object OR insufficient_privilege THEN NULL;
END $$;
