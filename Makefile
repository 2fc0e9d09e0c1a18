# Two commands are enough: `make run` and `make test`. `make help` lists the rest.
.DEFAULT_GOAL := help
.NOTPARALLEL:
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
MAKEFLAGS += --no-print-directory

PYTHON := .venv/bin/python
KIOSK := $(PYTHON) -m kiosk
OFFSCREEN := env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
UV := 0.13.9

.PHONY: help setup setup-tests setup-deploy run test lint types qmllint translations-check pytest check check-layout shots
.PHONY: bench soak leaks faults fuzz mutation parts deb test-deploy lock clean

help: ## List these targets
	@grep -hE '^[a-z-]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sed -E 's/:.*## /\t/' | expand -t 22

setup: ## Install Qt's Debian libraries and the locked Python packages
	@.ci/setup

setup-tests: ## The same, and what only the tests drive: display, browser, print server
	@.ci/setup --tests

setup-deploy: setup ## The same as setup, and what test-deploy needs: a Debian to install on
	@.ci/setup --deploy

run: setup ## Open the kiosk; ARGS='...' goes to it
	@$(KIOSK) $(ARGS)

test: setup-tests ## Everything that a submission must pass
	@for step in lint types qmllint translations-check pytest; do \
		printf '\n== %s ==\n' "$$step"; $(MAKE) "$$step"; done

lint: setup ## Ruff: rules and format
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check

types: setup ## Mypy, strict
	@.venv/bin/mypy

qmllint: setup ## QML lint with the types of the Python bridge; a warning fails
	@.ci/qmllint

translations-check: setup ## The sources have no string that translations/ lacks
	@$(OFFSCREEN) $(KIOSK) translate extract --check

# One process for each core, and each module as a whole: its kiosk is made once.
pytest: setup-tests ## The tests alone; ARGS='...' goes to pytest
	@$(OFFSCREEN) $(PYTHON) -m pytest --numprocesses auto --dist loadscope $(ARGS)

check-layout: setup-tests ## Every screen, language, panel, text size, contrast and ease; ARGS='--language es --few'
	@$(OFFSCREEN) $(PYTHON) -m tests.screens.check_layout $(ARGS)

check: setup ## Check leaflets, translations and settings
	@$(KIOSK) check $(ARGS)

shots: setup ## Draw every screen to a picture
	@$(OFFSCREEN) $(KIOSK) shots $(ARGS)

bench: setup ## Measure start, page turns and language switch
	@$(OFFSCREEN) $(KIOSK) bench $(ARGS)

soak: setup ## Random people for ten minutes; ARGS='--touches 1000000 --seed 7 --kiosks 2'
	@$(OFFSCREEN) $(KIOSK) soak $(or $(ARGS),--touches 10000000 --minutes 10)

leaks: setup ## Change every screen and language 10,000 times, and count what stays
	@$(OFFSCREEN) $(KIOSK) leaks $(ARGS)

faults: setup-tests ## Pull the plug 200 times, damage every file 20 times
	@rm -f build/faults.jsonl; mkdir -p build
	@KIOSK_CUTS=200 KIOSK_DAMAGES=20 KIOSK_FAULT_FIGURES="$$PWD/build/faults.jsonl" \
		$(OFFSCREEN) $(PYTHON) -m pytest tests/faults --timeout 1800 $(ARGS)
	@$(PYTHON) -m tests.faults.table build/faults.jsonl

fuzz: setup-tests ## Let a fuzzer that follows the code's branches look for files that raise; ARGS=-max_total_time=600
	@$(PYTHON) -m tests.fuzz $(ARGS)

mutation: setup-tests ## Break each rule on purpose and see its test go red
	@$(OFFSCREEN) $(PYTHON) -m tests.mutation $(ARGS)

parts: setup ## The bill of materials with every licence, as CycloneDX in dist/parts.json
	@mkdir -p dist
	@$(KIOSK) parts --cyclonedx dist/parts.json

deb: setup ## Build the Debian package that installs without a network, into dist/
	@$(PYTHON) .ci/deb/build_deb.py

test-deploy: setup-deploy deb ## Install the package on a whole Debian, run its units there and drive the kiosk
	@$(PYTHON) -m tests.deploy.machine
	@$(OFFSCREEN) $(PYTHON) -m pytest tests/deploy $(ARGS)

# uv reads no pip settings, so a local mirror cannot leak in; the empty HOME keeps uv's own settings out.
lock: ## Write requirements.lock; ARGS=--upgrade takes the newest versions
	@python3 -m venv build/lock
	@build/lock/bin/pip --quiet install uv==$(UV)
	@env -u UV_INDEX -u UV_DEFAULT_INDEX -u UV_INDEX_URL -u UV_EXTRA_INDEX_URL -u UV_FIND_LINKS \
		HOME="$$PWD/build/lock" XDG_CONFIG_HOME= build/lock/bin/uv pip compile pyproject.toml --extra dev \
		$(ARGS) --universal --python-version 3.11 --generate-hashes --only-binary :all: \
		--no-emit-index-url --no-emit-find-links --no-annotate --no-header --quiet --output-file requirements.lock

clean: ## Remove .venv, caches and everything built
	@rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
