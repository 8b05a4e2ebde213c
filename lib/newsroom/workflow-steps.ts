/** What the log calls the steps that move a story through review to its readers. */
export const workflowSteps = [
  "story.submitted",
  "story.approved",
  "story.sent_back",
  "story.published",
  "article.updated",
];
