"""The paper for an ethics board, written from the open study."""
