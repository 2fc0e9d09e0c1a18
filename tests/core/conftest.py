"""Property tests find the same examples each time and have no time limit: a slow machine is no fault."""

from hypothesis import HealthCheck, settings

settings.register_profile("core", deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
settings.load_profile("core")
