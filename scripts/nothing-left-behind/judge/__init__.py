"""Judges law 4, "nothing left behind", with renderers that know nothing of remark."""
