/** Stands for the package `server-only` where no bundler checks it: tests of server code. */
export {};
