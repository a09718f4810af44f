-- DropIndex
DROP INDEX "document_by_content";

-- CreateIndex
CREATE INDEX "document_by_content" ON "document"("sha256");
