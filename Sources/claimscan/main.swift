import ClaimAnalysis

print("claimscan")
