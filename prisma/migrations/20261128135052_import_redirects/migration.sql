-- AlterEnum
ALTER TYPE "ImportFileKind" ADD VALUE 'redirects';
