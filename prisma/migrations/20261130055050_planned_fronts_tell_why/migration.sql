-- AlterTable
ALTER TABLE "FrontVersion" ADD COLUMN     "problem" TEXT,
ADD COLUMN     "triedAt" TIMESTAMPTZ(3);

-- Nor does a sealed front: only when it was published or called off is set, once, and until then what keeps it waiting.
CREATE OR REPLACE FUNCTION "refuse_front_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - '{publishedAt,calledOffAt,triedAt,problem}'::text[]
      = to_jsonb(OLD) - '{publishedAt,calledOffAt,triedAt,problem}'::text[]
    AND num_nonnulls(OLD."publishedAt", OLD."calledOffAt") = 0 THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A sealed front cannot be changed.' USING ERRCODE = 'DL001';
END $$;
