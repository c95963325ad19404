"""Language tags as Apple's asset packs use them: language, script, region."""
