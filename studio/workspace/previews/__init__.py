"""Looking into single files for people: pictures, sounds, texts, fonts; and small pictures of them."""
