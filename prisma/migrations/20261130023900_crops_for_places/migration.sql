-- Places of the site show what is cut out of pictures, in widths of their own: what was cut before is cut again in those.
DELETE FROM "Rendition" WHERE "crop" IN ('16:9', '4:3', '1:1', '9:16') AND "mediaType" = 'image/webp';
UPDATE "MediaFile" SET "cutAt" = NULL, "lightenedAt" = NULL, "renderTries" = 0
  WHERE "cutAt" IS NOT NULL AND "width" IS NOT NULL;
