// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "claimscan",
  platforms: [.macOS(.v13), .iOS(.v16)],
  products: [
    .library(name: "ClaimAnalysis", targets: ["ClaimAnalysis"]),
    .executable(name: "claimscan", targets: ["claimscan"]),
  ],
  targets: [
    .target(name: "ClaimAnalysis", swiftSettings: settings),
    .executableTarget(
      name: "claimscan", dependencies: ["ClaimAnalysis"], swiftSettings: settings),
    .executableTarget(
      name: "throughput", dependencies: ["ClaimAnalysis"], path: "Tests/Throughput",
      swiftSettings: settings),
    .testTarget(
      name: "ClaimAnalysisTests", dependencies: ["ClaimAnalysis"], swiftSettings: settings),
    .testTarget(
      name: "ClaimScanTests", dependencies: ["claimscan", "ClaimAnalysis"],
      swiftSettings: settings),
  ]
)
