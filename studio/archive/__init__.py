"""Archives, read and written: Apple Archive (``.aar``) and the open zstd pack (``.pack.zip``)."""
