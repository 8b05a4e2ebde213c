-- AlterTable
ALTER TABLE "Import" ADD COLUMN     "chosenAs" JSONB;
