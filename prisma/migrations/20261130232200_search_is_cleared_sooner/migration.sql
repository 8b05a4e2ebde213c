-- Every search passes over what was changed and not cleared away yet: it is cleared when it is a fiftieth, not a fifth.
ALTER TABLE "ArticleSearch" SET (autovacuum_vacuum_scale_factor = 0.02);
