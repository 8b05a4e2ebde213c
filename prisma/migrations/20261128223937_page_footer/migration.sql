-- AlterTable
ALTER TABLE "Story" ADD COLUMN     "inFooter" BOOLEAN NOT NULL DEFAULT true;

-- AlterTable
ALTER TABLE "Page" ADD COLUMN     "inFooter" BOOLEAN NOT NULL DEFAULT true;
