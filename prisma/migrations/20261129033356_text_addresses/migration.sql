-- CreateIndex
CREATE INDEX "Route_targetUrl_idx" ON "Route" USING HASH ("targetUrl");
