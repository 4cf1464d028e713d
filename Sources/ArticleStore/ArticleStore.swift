/// Where the versions of an article live: a branch an article, a commit a version.
