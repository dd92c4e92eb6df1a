import ClaimAnalysis

print("throughput")
