/** Every site that Earshot reads: one line a site. The line's name is the file's name in camel case. */
export {};
