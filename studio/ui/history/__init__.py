"""The steps that were done, shown so that one can go to any of them."""
