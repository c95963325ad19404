"""Looking into films: what their headers say. Read by hand: a library took minutes over one wrong bit."""
