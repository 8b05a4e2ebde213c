-- AlterEnum
ALTER TYPE "TopicType" ADD VALUE 'event';

-- AlterTable
ALTER TABLE "TopicLabel" ADD COLUMN     "facts" JSONB NOT NULL DEFAULT '[]';
