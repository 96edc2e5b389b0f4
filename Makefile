# Điểm Tin. The two commands that a newcomer needs: make demo, make test.
.PHONY: demo test quality build release lint setup clean

# Builds what the demo needs, serves an invented press on this machine, does two rounds and prints the briefing's path.
demo: setup
	swift build --product diemtin
	swift build --product demo-press
	"$$(swift build --show-bin-path)/demo-press" --diemtin "$$(swift build --show-bin-path)/diemtin" --workspace demo-workspace

# Tests with servers run apart from those that keep both cores busy: a server that gets no turn answers too late.
test: setup
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build --skip '^(CommandTests|FeedFetchingTests|ReviewSiteTests)\.'
	swift test --skip-build --filter '^(CommandTests|FeedFetchingTests)\.'
	swift test --skip-build --filter '^ReviewSiteTests\.'

# Holds the classification against the floors of Tests/Quality/floors.yaml; says so where the labelled set is missing.
quality: setup
	swift build --product diemtin
	Tests/Quality/run.sh "$$(swift build --show-bin-path)/diemtin"

build: setup
	swift build --product diemtin

release: setup
	swift build -c release --product diemtin

lint:
	swift format lint --strict --configuration .swift-format -r Package.swift Sources Tests

setup:
	@Tests/setup.sh

clean:
	rm -rf .build demo-workspace
