/** How a file's name ends, by its type. */
export const FILE_ENDING = {
  "application/pdf": "pdf",
  "image/jpeg": "jpg",
  "image/png": "png",
} as const;
