-- Look and take in one statement, so that two requests at once cannot spend one credit twice.
-- This is the function as it was first published; 004 says what is wrong with it.

CREATE OR REPLACE FUNCTION deduct_credits(
  p_user_id UUID,
  p_amount INTEGER
)
RETURNS TABLE (
  id UUID,
  email TEXT,
  username TEXT,
  credits INTEGER,
  provider TEXT,
  profile_image_url TEXT,
  created_at TIMESTAMP WITH TIME ZONE,
  updated_at TIMESTAMP WITH TIME ZONE
) AS $$
BEGIN
  RETURN QUERY
  UPDATE users
  SET
    credits = users.credits - p_amount,
    updated_at = NOW()
  WHERE users.id = p_user_id
    AND users.credits >= p_amount
  RETURNING
    users.id,
    users.email,
    users.username,
    users.credits,
    users.provider,
    users.profile_image_url,
    users.created_at,
    users.updated_at;
END;
$$ LANGUAGE plpgsql;
