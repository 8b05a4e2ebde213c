-- CreateEnum
CREATE TYPE "CorrectionPlace" AS ENUM ('top', 'bottom');

-- AlterTable
ALTER TABLE "Correction" ADD COLUMN     "place" "CorrectionPlace" NOT NULL DEFAULT 'bottom';

-- AlterTable
ALTER TABLE "ArticleCorrection" ADD COLUMN     "place" "CorrectionPlace" NOT NULL DEFAULT 'bottom';
