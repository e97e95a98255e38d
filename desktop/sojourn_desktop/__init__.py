"""The Qt application: the only area that knows of Qt."""
